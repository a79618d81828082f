// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.satisfaction;

/** Who answered. */
public enum Respondent {
    PERSON,
    GUARDIAN,
    CARER
}
