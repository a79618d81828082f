// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

/** Sex as the ID number states it (GB/T 2261.1, codes 1 and 2). */
public enum Sex {
    /** Male (男). */
    MALE,
    /** Female (女). */
    FEMALE
}
