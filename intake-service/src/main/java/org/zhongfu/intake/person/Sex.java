// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

/** Sex as the ID number tells it (GB/T 2261.1: 1 and 2). */
public enum Sex {
    MALE,
    FEMALE
}
