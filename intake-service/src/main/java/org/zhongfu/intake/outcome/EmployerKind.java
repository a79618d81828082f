// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.outcome;

/** By whom a person is employed. */
public enum EmployerKind {
    COMPANY,
    COOPERATIVE,
    PUBLIC_WELFARE_POST,
    INDIVIDUAL_BUSINESS,
    SELF_EMPLOYED,
    OTHER_EMPLOYER
}
