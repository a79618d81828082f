// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.zhongfu.stack.ProjectRoot;

/** Keeps docs/guides/settings.md equal to the configuration interfaces; {@code ./zhongfu refresh} writes it. */
class SettingsDocumentTest {

    private static final Path ROOT = ProjectRoot.find().toAbsolutePath().normalize();
    private static final Path PAGE = ROOT.resolve("docs/guides/settings.md");
    private static final String TABLE_HEAD = "|---|---|---|\n";

    /** What the properties files of the services set beside the defaults of the code; the names of services differ. */
    private static Map<String, String> overridden() throws IOException {
        var values = new HashMap<String, String>();
        for (var service : ZhongfuService.values()) {
            var file = ROOT.resolve(service.module()).resolve("src/main/resources/application.properties");
            var properties = new Properties();
            try (var reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
            properties.stringPropertyNames().stream()
                    .filter(name -> !name.startsWith("zhongfu.messaging.topics."))
                    .forEach(name -> values.put(name, properties.getProperty(name)));
        }
        return values;
    }

    @Test
    void everySettingIsInTheTable() throws IOException {
        var settings = SettingsTable.of(SourceFiles.java(ROOT));
        assertThat(settings).hasSizeGreaterThan(50);
        var page = Files.readString(PAGE);
        var head = page.substring(0, page.indexOf(TABLE_HEAD) + TABLE_HEAD.length());
        var expected = head + SettingsTable.rows(settings, overridden()) + "\n";

        if (Boolean.getBoolean("zhongfu.update")) {
            Files.writeString(PAGE, expected);
        }
        assertThat(Files.readString(PAGE)).as("run ./zhongfu refresh").isEqualTo(expected);
    }
}
