import type { PackEvent } from './pack.ts'

/** Events that stand in the packs of several regions: one name and the same days in each. */
export const several = {
  iranIraqWar: { id: 'iran-iraq-war', from: '1980-09-22', until: '1988-08-21', picture: 'war' },
  uprising1991: { id: 'uprising-1991', from: '1991-03-01', until: '1991-04-06' },
  ogadenWar: { id: 'ogaden-war', from: '1977-07-01', until: '1978-04-01', picture: 'war' },
  famine1984: { id: 'famine-1984', from: '1984-01-01', until: '1986-01-01' },
  eritreaEthiopiaWar: { id: 'eritrea-ethiopia-war', from: '1998-05-06', until: '2000-06-19', picture: 'war' },
  tsunami2004: { id: 'tsunami-2004', from: '2004-12-26', until: '2004-12-27', picture: 'flood' },
  earthquake2023: { id: 'earthquake-2023', from: '2023-02-06', until: '2023-02-07' },
  rwandaFlight1994: { id: 'rwanda-flight-1994', from: '1994-07-01', until: '1994-08-01', picture: 'journey' },
  manyToEurope2015: { id: 'many-to-europe-2015', from: '2015-07-01', until: '2016-01-01', picture: 'boat' },
  blackSeptember: { id: 'black-september', from: '1970-09-01', until: '1970-10-01', picture: 'war' },
  lebanon1982: { id: 'lebanon-1982', from: '1982-06-06', until: '1982-06-07', picture: 'war' },
  chernobyl: { id: 'chernobyl', from: '1986-04-26', until: '1986-04-27' },
  kuwait1990: { id: 'kuwait-1990', from: '1990-08-02', until: '1990-08-03', picture: 'war' },
  eu2004: { id: 'eu-2004', from: '2004-05-01', until: '2004-05-02' },
  revolutions2011: { id: 'revolutions-2011', from: '2010-12-17', until: '2012-01-01' },
} as const satisfies Readonly<Record<string, PackEvent>>
