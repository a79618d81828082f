// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhongfu.platform.kernel.LocalizedText;

/** Refuses a value that is none of an enumeration, and names those that are, with their labels. */
public final class AllowedValues {

    private static final Optional<ValueLabels> LABELS = ServiceLoader.load(
                    ValueLabels.class, AllowedValues.class.getClassLoader())
            .findFirst();

    private AllowedValues() {}

    /** Which constants of an enum a field accepts. */
    public static LocalizedText of(Class<? extends Enum<?>> type) {
        return oneOf(Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
    }

    /** Which codes a field accepts. */
    public static LocalizedText oneOf(List<String> codes) {
        return LocalizedText.of(
                "must be one of " + joined(codes, ", ", LocalizedText::en, "%2$s (%1$s)"),
                "必须是以下值之一：" + joined(codes, "、", LocalizedText::zh, "%1$s（%2$s）"));
    }

    private static String joined(
            List<String> codes, String separator, Function<LocalizedText, String> language, String form) {
        return codes.stream()
                .map(code -> LABELS.flatMap(labels -> labels.find(codes, code))
                        .map(label -> form.formatted(language.apply(label), code))
                        .orElse(code))
                .collect(Collectors.joining(separator));
    }
}
