import { expect, test } from 'vitest'
import { networkOf } from './network.ts'

const direct = (socket: string, forwarded?: string) => networkOf({ socket, forwarded, behindProxy: false })
const behind = (socket: string, forwarded?: string) => networkOf({ socket, forwarded, behindProxy: true })

test('an IPv4 address is a network of its own; of an IPv6 address the first half counts', () => {
  expect(direct('192.0.2.7')).toBe('192.0.2.7')
  expect(direct('::ffff:192.0.2.7')).toBe('192.0.2.7')
  const house = ['2001:db8:1:2::1', '2001:DB8:1:2:ffff:ffff:ffff:ffff', '2001:0db8:0001:0002::192.0.2.7']
  expect(new Set(house.map(address => direct(address)))).toEqual(new Set(['2001:db8:1:2::/64']))
  expect(direct('2001:db8:1:3::1')).toBe('2001:db8:1:3::/64')
  expect(direct('fe80::1%eth0')).toBe('fe80:0:0:0::/64')
  expect(direct('::1')).toBe('0:0:0:0::/64')
})

test('what a request says of where it comes from counts behind a proxy of this machine only', () => {
  expect(direct('192.0.2.7', '198.51.100.1')).toBe('192.0.2.7')
  expect(direct('127.0.0.1', '198.51.100.1')).toBe('127.0.0.1')
  expect(behind('192.0.2.7', '198.51.100.1')).toBe('192.0.2.7')
  for (const proxy of ['127.0.0.1', '127.0.0.53', '::1', '::ffff:127.0.0.1'])
    expect(behind(proxy, '198.51.100.1')).toBe('198.51.100.1')
})

test('of several addresses the proxy’s own counts: the last', () => {
  expect(behind('127.0.0.1', '203.0.113.9, 198.51.100.1')).toBe('198.51.100.1')
  expect(behind('127.0.0.1', '203.0.113.9,2001:db8:1:2::9')).toBe('2001:db8:1:2::/64')
  expect(behind('127.0.0.1', '198.51.100.1:4711')).toBe('198.51.100.1')
  expect(behind('127.0.0.1', '[2001:db8:1:2::9]:443')).toBe('2001:db8:1:2::/64')
})

test('what is no address is not believed', () => {
  for (const odd of ['', ' ', 'unknown', '_hidden', '198.51.100.1, x', '1.2.3.4.5', '[::1', '999.1.1.1', '2001:::1'])
    expect(behind('127.0.0.1', odd)).toBe('127.0.0.1')
  expect(networkOf({ socket: undefined, forwarded: '198.51.100.1', behindProxy: true })).toBeUndefined()
})
