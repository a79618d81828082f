// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.catalog;

/** In what a service is counted. */
public enum ServiceUnit {
    /** One visit to one person. */
    VISIT,
    /** One session for a group. */
    SESSION,
    /** One person taken in. */
    PERSON
}
