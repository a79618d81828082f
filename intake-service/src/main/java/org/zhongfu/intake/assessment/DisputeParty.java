// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.assessment;

/** Who disputes an assessment. */
public enum DisputeParty {
    /** The person who was assessed. */
    PERSON,
    /** A guardian or agent of the person. */
    REPRESENTATIVE
}
