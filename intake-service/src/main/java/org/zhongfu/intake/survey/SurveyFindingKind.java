// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.survey;

/** Kinds of records that a visit leads to. */
public enum SurveyFindingKind {
    /** A person's file. */
    PERSON,
    /** A piece of evidence. */
    EVIDENCE,
    /** An assessment. */
    ASSESSMENT,
    /** A need. */
    NEED,
    /** Suggestions of the rules. */
    SMART_ASSESSMENT
}
