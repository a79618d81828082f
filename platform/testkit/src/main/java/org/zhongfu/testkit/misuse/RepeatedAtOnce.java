// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.misuse;

import java.util.Set;
import java.util.TreeSet;

/**
 * The operations of which four equal requests at the same moment were carried out once, in this test JVM. Quarkus loads this class in
 * several class loaders, so they are kept as a system property.
 */
final class RepeatedAtOnce {

    private static final String OPERATIONS = "zhongfu.test.repeated-at-once";

    private RepeatedAtOnce() {}

    static void add(String operationId) {
        synchronized (System.getProperties()) {
            Set<String> all = all();
            all.add(operationId);
            System.setProperty(OPERATIONS, String.join(" ", all));
        }
    }

    static boolean contains(String operationId) {
        return all().contains(operationId);
    }

    static Set<String> all() {
        return new TreeSet<>(Set.of(System.getProperty(OPERATIONS, "").split(" ")));
    }
}
