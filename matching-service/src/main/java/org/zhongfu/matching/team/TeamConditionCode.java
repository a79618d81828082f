// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.team;

/** The conditions a team rule may have. */
public enum TeamConditionCode {
    DEDICATED_STAFF,
    INTERMEDIATE_SOCIAL_WORKERS,
    JUNIOR_SOCIAL_WORKERS,
    SOCIAL_WORK_STAFF,
    NURSING_STAFF,
    REHABILITATION_STAFF
}
