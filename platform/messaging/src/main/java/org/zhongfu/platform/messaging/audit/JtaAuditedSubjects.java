// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.audit;

import jakarta.inject.Singleton;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashSet;
import java.util.Set;

/** Keeps them with the container's transaction. */
@Singleton
class JtaAuditedSubjects implements AuditedSubjects {

    private final TransactionSynchronizationRegistry transaction;

    JtaAuditedSubjects(TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
    }

    private record Subject(String type, String id) {}

    private static final class Subjects {

        private final Set<Subject> all = new HashSet<>();
    }

    @Override
    public void add(String subjectType, String subjectId) {
        Subjects subjects = (Subjects) transaction.getResource(this);
        if (subjects == null) {
            subjects = new Subjects();
            transaction.putResource(this, subjects);
        }
        subjects.all.add(new Subject(subjectType, subjectId));
    }

    @Override
    public boolean contains(String subjectType, String subjectId) {
        Subjects subjects = (Subjects) transaction.getResource(this);
        return subjects != null && subjects.all.contains(new Subject(subjectType, subjectId));
    }
}
