// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.survey;

/** What became of an attempt when it was received. */
public enum SurveyFactOutcome {
    /** It was recorded. */
    RECORDED,
    /** It was recorded, and contradicts another one: an officer looks at it. */
    CONFLICT,
    /** A rule refused it; nothing was recorded. */
    REFUSED
}
