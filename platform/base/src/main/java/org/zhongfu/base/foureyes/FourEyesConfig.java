// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.base.foureyes;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where the rules are read from. */
@ConfigMapping(prefix = "zhongfu.four-eyes")
interface FourEyesConfig {

    /**
     * Rules of steps that need two persons: a resource of the class path, or a file ({@code file:/…}). All services of an
     * installation read the same rules.
     */
    @WithDefault("four-eyes-rules.json")
    String rules();
}
