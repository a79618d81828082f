// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.catalog;

/** What one unit of a service is. */
public enum ServiceUnit {
    /** One visit to one person. */
    VISIT,
    /** One session for a group. */
    SESSION,
    /** One person admitted. */
    PERSON,
    /** One attendance of one person at a session. */
    ATTENDANCE,
    /** One day of a stay. */
    DAY,
    /** One referral to a resource. */
    REFERRAL
}
