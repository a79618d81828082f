// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web.openapi;

import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Files and classes of the application under build. */
final class Resources {

    private Resources() {}

    static @Nullable InputStream open(String name) {
        return loader().getResourceAsStream(name);
    }

    /** The class of that name, if the application has it. */
    static Optional<Class<?>> load(String name) {
        try {
            return Optional.of(Class.forName(name, false, loader()));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    private static ClassLoader loader() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return loader == null ? Resources.class.getClassLoader() : loader;
    }
}
