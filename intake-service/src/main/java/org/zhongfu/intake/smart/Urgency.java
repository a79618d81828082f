// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.smart;

/** How urgent a suggested need is, the least urgent first. */
public enum Urgency {
    /** As any other need. */
    NORMAL,
    /** Before others. */
    HIGH,
    /** At once. */
    URGENT
}
