// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web.http;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.zhongfu.platform.kernel.LocalizedText;
import org.zhongfu.platform.web.AllowedValues;

/** What a field accepts, when its JSON value has the wrong type: the values of an enumeration, a number, a list. */
final class TypeTexts {

    private static final Set<Class<?>> WHOLE_NUMBERS = Set.of(int.class, long.class, Integer.class, Long.class);
    private static final Map<Class<?>, LocalizedText> WANTED = Map.of(
            Boolean.class, LocalizedText.of("must be true or false", "必须是 true 或 false"),
            boolean.class, LocalizedText.of("must be true or false", "必须是 true 或 false"),
            UUID.class, LocalizedText.of("must be an id (UUID)", "必须是编号（UUID）"),
            LocalTime.class, LocalizedText.of("must be a time of day, such as 09:30", "必须是时间，例如 09:30"));

    private TypeTexts() {}

    static LocalizedText wantedBy(JsonMappingException exception) {
        Class<?> type = exception instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        return type == null ? LocalizedText.of("cannot be understood", "无法识别") : of(type);
    }

    private static LocalizedText of(Class<?> type) {
        if (type.isEnum()) {
            return AllowedValues.oneOf(
                    Arrays.stream(type.getEnumConstants()).map(String::valueOf).toList());
        }
        LocalizedText wanted = WANTED.get(type);
        if (wanted != null) {
            return wanted;
        }
        if (WHOLE_NUMBERS.contains(type)) {
            return LocalizedText.of("must be a whole number", "必须是整数");
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return LocalizedText.of("must be a number", "必须是数字");
        }
        return Collection.class.isAssignableFrom(type)
                ? LocalizedText.of("must be a list", "必须是列表")
                : LocalizedText.of("must be a JSON object", "必须是 JSON 对象");
    }
}
