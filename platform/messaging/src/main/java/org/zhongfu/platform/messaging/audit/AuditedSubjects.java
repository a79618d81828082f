// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.audit;

/** The records about which the running transaction has audited an action of its own. */
interface AuditedSubjects {

    /** Adds a record to those of the running transaction. */
    void add(String subjectType, String subjectId);

    /** True when the running transaction has audited an action of its own about the record. */
    boolean contains(String subjectType, String subjectId);
}
