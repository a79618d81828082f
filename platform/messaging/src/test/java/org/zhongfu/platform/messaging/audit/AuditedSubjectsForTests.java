// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.audit;

import java.util.HashSet;
import java.util.Set;

/** Those of one transaction, without a container. */
final class AuditedSubjectsForTests implements AuditedSubjects {

    private final Set<String> all = new HashSet<>();

    @Override
    public void add(String subjectType, String subjectId) {
        all.add(subjectType + " " + subjectId);
    }

    @Override
    public boolean contains(String subjectType, String subjectId) {
        return all.contains(subjectType + " " + subjectId);
    }
}
