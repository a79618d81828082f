// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.zhongfu.contracts.code.CodeList;
import org.zhongfu.contracts.code.CodeLists;
import org.zhongfu.platform.kernel.LocalizedText;

/** Compares the labels of an enum with the code list of its codes. */
final class LabelledCodes {

    private LabelledCodes() {}

    /** What is missing or different; empty for an enum without labels. */
    static List<String> findings(Class<?> type) {
        Optional<Method> label = method(type, "label", LocalizedText.class);
        boolean keepsLabels = Arrays.stream(type.getDeclaredFields())
                .anyMatch(field -> field.getType() == LocalizedText.class
                        && field.getName().equals("label"));
        if (label.isEmpty() && !keepsLabels) {
            return List.of();
        }
        List<?> constants = List.of(type.getEnumConstants());
        List<String> codes = constants.stream()
                .map(constant -> codeOf(type, (Enum<?>) constant))
                .toList();
        Optional<CodeList> list = CodeLists.of(codes);
        if (list.isEmpty()) {
            return List.of(type.getName() + " has labels and no code list of its codes " + codes);
        }
        List<String> findings = new ArrayList<>();
        for (int i = 0; label.isPresent() && i < codes.size(); i++) {
            LocalizedText own = (LocalizedText) call(label.get(), constants.get(i));
            LocalizedText listed = list.get()
                    .find(codes.get(i))
                    .map(code -> LocalizedText.of(code.en(), code.zh()))
                    .orElseThrow();
            if (!listed.equals(own)) {
                findings.add(type.getName() + "." + codes.get(i) + " has another label than in the list "
                        + list.get().name());
            }
        }
        return findings;
    }

    private static String codeOf(Class<?> type, Enum<?> constant) {
        return method(type, "code", String.class)
                .map(code -> (String) call(code, constant))
                .orElse(constant.name());
    }

    private static Optional<Method> method(Class<?> type, String name, Class<?> result) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals(name)
                        && method.getParameterCount() == 0
                        && method.getReturnType() == result)
                .findFirst();
    }

    private static Object call(Method method, Object constant) {
        try {
            method.setAccessible(true);
            return method.invoke(constant);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(method + " cannot be called", e);
        }
    }
}
