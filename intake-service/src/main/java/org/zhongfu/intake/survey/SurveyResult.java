// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.survey;

/** What an attempt at a household visit led to. */
public enum SurveyResult {
    /** The person was visited. */
    DONE,
    /** The person refused. */
    REFUSED,
    /** Nobody was at home; another attempt is planned. */
    ABSENT,
    /** The person lives in another area now. */
    MOVED,
    /** Somebody says that the person has died: a report, which an officer confirms in the file. */
    DECEASED,
    /** Nobody at the address knows the person. */
    NOT_FOUND
}
