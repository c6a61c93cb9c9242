import './both-kept.css'
import { useState } from 'react'
import type { ProblemList } from '#visit'
import { Icon } from '../../parts/icons.tsx'
import { Both } from '../../parts/languages.tsx'
import { SaidBlock } from '../../parts/said.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { ByWhom } from './sides.tsx'
import { useSettle } from './use-settle.ts'

type Order = NonNullable<ProblemList['orders']>[number]

/** The list was put in order on two devices: both orders side by side, and one touch of the patient's hand chooses. */
export const Orders = ({ list }: { list: ProblemList }) => {
  const [open, setOpen] = useState(false)
  const { orders } = list
  if (!orders) return null
  return (
    <>
      <button type="button" className="button orders-open" onClick={() => setOpen(true)}>
        <Icon name="grip" />
        <Both k="both.orders" />
      </button>
      {open && (
        <Sheet title="both.orders" onClose={() => setOpen(false)}>
          <OrdersBeside list={list} orders={orders} onDone={() => setOpen(false)} />
        </Sheet>
      )}
    </>
  )
}

const OrdersBeside = ({
  list,
  orders,
  onDone,
}: {
  list: ProblemList
  orders: readonly Order[]
  onDone: () => void
}) => {
  const settle = useSettle()
  return (
    <ul className="orders">
      {orders.map(({ id, source, order }, nth) => (
        <li key={id} className="side">
          <h3>
            <Both k={nth === 0 ? 'both.lies' : 'both.other'} />
          </h3>
          <ol>
            {order.map(problem => (
              <li key={problem} className="paper voice-patient order-card">
                <SaidBlock said={list.problems.find(one => one.id === problem)!.said} />
              </li>
            ))}
          </ol>
          <ByWhom source={source} />
          <button
            type="button"
            className="button"
            onClick={() => {
              settle('order', [], { kind: 'visit.list-ordered', body: { order } })
              onDone()
            }}
          >
            <Icon name="said" />
            <Both k={nth === 0 ? 'both.lies' : 'both.this-order'} />
          </button>
        </li>
      ))}
    </ul>
  )
}
