// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.access;

import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.zhongfu.testkit.TestTokens;

/**
 * A record with a value in each sensitive field, read by an operation.
 *
 * @param operation id of the operation
 * @param plain the values as they were entered, by field ({@code Schema.property})
 * @param callers who reads it, by role; for roles that see it
 * @param read reads it as a caller
 */
public record Sample(
        String operation,
        Map<String, Object> plain,
        Map<String, TestTokens> callers,
        Function<TestTokens, Response> read) {

    public Sample {
        plain = Map.copyOf(plain);
        callers = Map.copyOf(callers);
    }

    /** A sample that nobody reads so far. */
    public static Sample of(String operation, Map<String, Object> plain, Function<TestTokens, Response> read) {
        return new Sample(operation, plain, Map.of(), read);
    }

    /** The same sample, read by a further caller. */
    public Sample by(String role, TestTokens caller) {
        Map<String, TestTokens> more = new LinkedHashMap<>(callers);
        more.put(role, caller);
        return new Sample(operation, plain, more, read);
    }

    /** The same sample, read by callers of these roles who see the records of an area. */
    public Sample inArea(String area, String... roles) {
        Sample sample = this;
        for (String role : Set.of(roles)) {
            sample = sample.by(role, TestTokens.as(role).area(area).sub("matrix " + role));
        }
        return sample;
    }

    @Override
    public String toString() {
        return operation;
    }
}
