// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.sample;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.zhongfu.platform.messaging.MessagingConfig;

/** The configuration as a service reads it, with its defaults. */
public final class Settings {

    private Settings() {}

    /** Settings that differ from the defaults, named below {@code zhongfu.messaging}. */
    public static MessagingConfig of(Map<String, String> differing) {
        Map<String, String> full = new HashMap<>();
        differing.forEach((name, value) -> full.put("zhongfu.messaging." + name, value));
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withSources(new PropertiesConfigSource(full, "test", 300))
                .withConverter(Duration.class, 300, new DurationConverter())
                .withMapping(MessagingConfig.class)
                .build()
                .getConfigMapping(MessagingConfig.class);
    }
}
