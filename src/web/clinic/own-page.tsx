export default function OwnPage({ patient }: { patient: string }) {
  return patient
}
