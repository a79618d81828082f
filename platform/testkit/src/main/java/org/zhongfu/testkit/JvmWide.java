// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit;

import java.util.function.Supplier;

/**
 * Values that exist once per test JVM. Quarkus loads this class in several class loaders, so a static field would
 * exist several times; the system properties exist once.
 */
final class JvmWide {

    private JvmWide() {}

    static String once(String name, Supplier<String> make) {
        var properties = System.getProperties();
        synchronized (properties) {
            var present = properties.getProperty(name);
            if (present != null) {
                return present;
            }
            var creation = make.get();
            properties.setProperty(name, creation);
            return creation;
        }
    }
}
