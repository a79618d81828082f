// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.people;

/** The sex according to the identity number. */
public enum Sex {
    /** Odd sequence part. */
    MALE,
    /** Even sequence part. */
    FEMALE
}
