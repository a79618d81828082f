// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web.openapi;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jboss.jandex.DotName;
import org.jboss.jandex.MethodInfo;

/** The Javadoc of the types in the description, as the annotation processor of {@code platform/javadoc} kept it. */
final class Javadocs {

    private final Map<DotName, Map<String, String>> known = new HashMap<>();

    /** What the type is. */
    Optional<String> ofType(DotName type) {
        return text(type, "type");
    }

    /** The {@code @param} text of a record component. */
    Optional<String> ofComponent(DotName type, String component) {
        return text(type, "param." + component);
    }

    /** What an enum constant means. */
    Optional<String> ofConstant(DotName type, String constant) {
        return text(type, "constant." + constant);
    }

    /** The {@code @param} text of a parameter of a resource method. */
    Optional<String> ofParameter(MethodInfo method, String parameter) {
        return text(method.declaringClass().name(), "method." + method.name() + "." + parameter);
    }

    private Optional<String> text(DotName type, String key) {
        return Optional.ofNullable(known.computeIfAbsent(type, Javadocs::read).get(key));
    }

    private static Map<String, String> read(DotName type) {
        Map<String, String> texts = new HashMap<>();
        try (InputStream stream = Resources.open("META-INF/javadoc/" + type)) {
            if (stream != null) {
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                        .lines()
                        .map(line -> line.split("\t", 2))
                        .forEach(parts -> texts.put(parts[0], parts[1]));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException("the Javadoc of " + type + " cannot be read", e);
        }
    }
}
