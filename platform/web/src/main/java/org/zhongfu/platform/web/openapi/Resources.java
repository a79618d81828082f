// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web.openapi;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Files of the application under build. */
final class Resources {

    private Resources() {}

    static @Nullable InputStream open(String name) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return (loader == null ? Resources.class.getClassLoader() : loader).getResourceAsStream(name);
    }
}
