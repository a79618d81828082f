// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web.http;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.kernel.LocalizedText;

/**
 * What to do about a violated constraint, in both languages. The texts of Bean Validation address
 * programmers: "must not be null", or the regular expression itself. Constraints of the project have texts of their own.
 */
final class ConstraintTexts {

    private static final String STANDARD = "jakarta.validation.constraints.";
    private static final Pattern CODE = Pattern.compile("\\[A-Z]\\[A-Z0-9_(-?)]\\{(\\d+),(\\d+)}");
    private static final Pattern LETTERS = Pattern.compile("\\[A-Z]\\{(\\d+),(\\d+)}");
    private static final Map<String, LocalizedText> FORMS = Map.of(
            "\\d{1,9}(\\.\\d{1,2})?",
            LocalizedText.of(
                    "must be an amount with at most two decimals, such as 1234.50", "必须是金额，最多两位小数，例如 1234.50"));

    private ConstraintTexts() {}

    static LocalizedText of(ConstraintViolation<?> violation) {
        ConstraintDescriptor<?> constraint = violation.getConstraintDescriptor();
        String name = constraint.getAnnotation().annotationType().getName();
        boolean ownWords = !violation.getMessageTemplate().equals("{" + name + ".message}");
        return name.startsWith(STANDARD) && !ownWords
                ? standard(name.substring(STANDARD.length()), constraint.getAttributes(), violation.getInvalidValue())
                        .orElseGet(() -> interpolated(violation))
                : interpolated(violation);
    }

    /** The message of the constraint, which is in the reader's language already. */
    private static LocalizedText interpolated(ConstraintViolation<?> violation) {
        return LocalizedText.of(violation.getMessage(), violation.getMessage());
    }

    private static Optional<LocalizedText> standard(
            String name, Map<String, Object> attributes, @Nullable Object value) {
        return Optional.ofNullable(
                switch (name) {
                    case "NotNull", "NotEmpty", "NotBlank" -> LocalizedText.of("is required", "必填");
                    case "Size" -> size((int) attribute(attributes, "min"), (int) attribute(attributes, "max"), value);
                    case "Min", "DecimalMin" ->
                        LocalizedText.of(
                                "must be " + attributes.get("value") + " or more", "不能小于 " + attributes.get("value"));
                    case "Max", "DecimalMax" ->
                        LocalizedText.of(
                                "must be " + attributes.get("value") + " or less", "不能大于 " + attributes.get("value"));
                    case "Positive" -> LocalizedText.of("must be greater than 0", "必须大于 0");
                    case "PositiveOrZero" -> LocalizedText.of("must be 0 or more", "不能小于 0");
                    case "Digits" ->
                        LocalizedText.of(
                                "must have at most %s digits and %s decimals"
                                        .formatted(attributes.get("integer"), attributes.get("fraction")),
                                "最多 %s 位整数和 %s 位小数".formatted(attributes.get("integer"), attributes.get("fraction")));
                    case "AssertTrue" -> LocalizedText.of("must be true", "必须为 true");
                    case "Pattern" -> form((String) attribute(attributes, "regexp"));
                    default -> null;
                });
    }

    private static Object attribute(Map<String, Object> attributes, String name) {
        return Objects.requireNonNull(attributes.get(name), name);
    }

    private static LocalizedText size(int min, int max, @Nullable Object value) {
        boolean list = value instanceof Collection || value instanceof Map;
        String en = list ? "entries" : "characters";
        String zh = list ? "项" : "个字符";
        if (max == Integer.MAX_VALUE) {
            return LocalizedText.of("must have at least %d %s".formatted(min, en), "至少 %d %s".formatted(min, zh));
        }
        return min == 0
                ? LocalizedText.of("must have at most %d %s".formatted(max, en), "最多 %d %s".formatted(max, zh))
                : LocalizedText.of(
                        "must have %d to %d %s".formatted(min, max, en), "必须为 %d 至 %d %s".formatted(min, max, zh));
    }

    private static LocalizedText form(String regexp) {
        Matcher code = CODE.matcher(regexp);
        if (code.matches()) {
            int least = Integer.parseInt(code.group(2)) + 1;
            int most = Integer.parseInt(code.group(3)) + 1;
            boolean hyphen = !code.group(1).isEmpty();
            return LocalizedText.of(
                    "must be a code of %d to %d capital letters, digits%s underscores that begins with a letter"
                            .formatted(least, most, hyphen ? ", hyphens and" : " and"),
                    "必须是 %d 至 %d 位代码，由大写字母、数字%s下划线组成，以字母开头".formatted(least, most, hyphen ? "、连字符和" : "和"));
        }
        Matcher letters = LETTERS.matcher(regexp);
        if (letters.matches()) {
            return LocalizedText.of(
                    "must be %s to %s capital letters".formatted(letters.group(1), letters.group(2)),
                    "必须是 %s 至 %s 个大写字母".formatted(letters.group(1), letters.group(2)));
        }
        return FORMS.getOrDefault(
                regexp,
                LocalizedText.of(
                        "does not have the form of this field; see the description of the API at /api/docs",
                        "不符合该字段的格式，参见 /api/docs 中的接口说明"));
    }
}
