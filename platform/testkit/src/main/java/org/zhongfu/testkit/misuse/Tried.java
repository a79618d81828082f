// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.misuse;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the tests of this JVM have tried with which operations. Quarkus loads this class in several class loaders, so the operations are
 * kept as system properties.
 */
enum Tried {
    /** Four equal requests at the same moment were carried out once. */
    AT_ONCE,
    /** A creation was sent again under its reference: with the same content, and with other content. */
    OTHER_CONTENT;

    void add(String operationId) {
        synchronized (System.getProperties()) {
            Set<String> all = all();
            all.add(operationId);
            System.setProperty(property(), String.join(" ", all));
        }
    }

    boolean contains(String operationId) {
        return all().contains(operationId);
    }

    private Set<String> all() {
        return new TreeSet<>(Set.of(System.getProperty(property(), "").split(" ")));
    }

    private String property() {
        return "zhongfu.test.tried." + name().toLowerCase(Locale.ROOT);
    }
}
