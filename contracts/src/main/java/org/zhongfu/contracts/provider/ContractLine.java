// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.provider;

/**
 * The units of one service item that a contract buys.
 *
 * @param serviceItem code of the service list
 * @param units units bought
 * @param unitPrice decimal string, CNY per unit
 */
public record ContractLine(String serviceItem, int units, String unitPrice) {}
