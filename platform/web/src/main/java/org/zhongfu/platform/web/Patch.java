// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A field of a request that changes a record (JSON Merge Patch, RFC 7396): absent keeps the value, null removes it, any
 * other value replaces it. A component {@code Patch<@Nullable String>} is a value that can be removed, {@code
 * Patch<String>} one that cannot; the API description says which.
 *
 * <p>Constraints of the value are declared on the type argument. The compiler does not see whether null was sent: call
 * {@link #requireNotRemoved} where a record cannot be without the value.
 *
 * @param isSent false when the field is absent
 * @param value the new value; null when the field is absent or null
 * @param <T> type of the value
 */
public record Patch<T extends @Nullable Object>(
        boolean isSent, @Nullable T value) {

    private static final Patch<?> ABSENT = new Patch<>(false, null);
    private static final Patch<?> REMOVAL = new Patch<>(true, null);

    /** The field is absent. */
    @SuppressWarnings("unchecked") // It holds no value of any type.
    public static <T extends @Nullable Object> Patch<T> absent() {
        return (Patch<T>) ABSENT;
    }

    /** The field is null. */
    @SuppressWarnings("unchecked") // It holds no value of any type.
    public static <T extends @Nullable Object> Patch<T> removal() {
        return (Patch<T>) REMOVAL;
    }

    /** The field has a value. */
    public static <T> Patch<T> of(T value) {
        return new Patch<>(true, value);
    }

    /** True when the field is null. */
    public boolean isRemoval() {
        return isSent && value == null;
    }

    /** The same, with another form of the value. */
    public Patch<T> map(UnaryOperator<T> form) {
        return value == null ? this : new Patch<>(true, form.apply(value));
    }

    /**
     * Refuses null for a value that a record always has.
     *
     * @throws Problem 422
     */
    public void requireNotRemoved(String field) {
        if (isRemoval()) {
            throw Problem.rule(
                    field,
                    "cannot be removed; send another value, or leave the field out to keep the present one",
                    "该项不能删除，请填写新值；如不修改，请不要发送该字段");
        }
    }

    /** Without the value: it may be personal data. */
    @Override
    public String toString() {
        return isRemoval() ? "Patch[removal]" : isSent ? "Patch[value]" : "Patch[absent]";
    }
}
