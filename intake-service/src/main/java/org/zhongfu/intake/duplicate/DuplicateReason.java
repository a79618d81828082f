// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.duplicate;

/** Why two records probably belong to one person. */
public enum DuplicateReason {
    /** Two open applications with the same number of an identity document. */
    SAME_ID_NUMBER,
    /** Two files with the same name, in any spelling, and the same birth date. */
    SAME_NAME_AND_BIRTH_DATE
}
