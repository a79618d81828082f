// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.misuse;

import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.zhongfu.testkit.Concurrently;
import org.zhongfu.testkit.api.ApiDocument;
import org.zhongfu.testkit.api.ApiOperation;
import org.zhongfu.testkit.api.ServedDocument;

/**
 * Repeats requests of the tests, for each operation that takes a key or a version. A request of an operation that was not yet tried so is
 * sent four times at the same moment with one key: the same answer for all; when it is accepted the operation counts as tried. The first
 * success is sent again in the version from before (refused, or answered in the same way where the caller's references show a retry)
 * and with its key (the same answer), and no further event is published. One that created a record is sent again under its client
 * reference, with the same and with other content ({@link RepeatedCreations}). Every operation has a test that calls it successfully,
 * because the examples of the description are recorded from tests; so every operation is repeated ({@link RepeatedAtOnceTest}).
 */
final class RepeatedExchanges implements Filter {

    private static final String KEY = "Idempotency-Key";
    private static final String VERSION = "If-Match";
    private static final int AT_ONCE = 4;
    private static final int MOST_WAITS = 10;
    private static final String IN_PROGRESS = "/problems/in-progress";

    /** 404: the step took the record out of what the caller may see. */
    private static final Set<Integer> STALE = Set.of(404, 409, 412);

    private static final Set<String> REPEATED = ConcurrentHashMap.newKeySet();
    private static final CallSites SITES = new CallSites();

    private final Supplier<Optional<ApiDocument>> document;

    RepeatedExchanges(Supplier<Optional<ApiDocument>> document) {
        this.document = document;
    }

    /** Makes all requests of RestAssured go through it, once per class loader; in services. */
    static void install() {
        if (Files.exists(Path.of("openapi", "access-matrix.json"))
                && RestAssured.filters().stream().noneMatch(RepeatedExchanges.class::isInstance)) {
            RestAssured.filters(new RepeatedExchanges(new ServedDocument()));
        }
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Optional<ApiOperation> operation = operationOf(request)
                .filter(each -> each.takesHeader(KEY) || each.takesHeader(VERSION))
                .filter(each -> !request.getHeaders().hasHeaderWithName(KEY));
        if (operation.isEmpty()) {
            return context.next(request, expected);
        }
        ApiOperation called = operation.get();
        String site = called.id() + " " + CallSites.current();
        String withOrWithoutToken = called.id() + " " + hasToken(request);
        boolean isFirst = !REPEATED.contains(withOrWithoutToken);
        boolean isAtOnce = isToBeSentAtOnce(called, request, site);
        if (!isFirst && !isAtOnce) {
            return noted(site, context.next(request, expected));
        }
        if (called.takesHeader(KEY)) {
            request.header(KEY, UUID.randomUUID().toString());
        }
        if (isFirst && hasToken(request) && RepeatedCreations.isCreation(called)) {
            RepeatedCreations.giveReference(request);
        }
        Response answer = noted(site, isAtOnce ? sentAtOnce(called, request) : context.next(request, expected));
        if (answer.statusCode() < 300 && REPEATED.add(withOrWithoutToken)) {
            repeat(called, request, answer);
        }
        return answer;
    }

    private static void repeat(ApiOperation operation, FilterableRequestSpecification request, Response answer) {
        WrittenEvents events = new WrittenEvents(request.getURI(), answer);
        long before = events.count();
        if (operation.takesHeader(VERSION)) {
            Response stale = copy(request, false);
            require(
                    STALE.contains(stale.statusCode()) || isSame(answer, stale),
                    operation + " in the version from before answers " + shown(stale));
        }
        if (operation.takesHeader(KEY)) {
            Response again = copy(request, true);
            require(
                    isSame(answer, again),
                    operation + " answers " + shown(answer) + ", and with the same key " + shown(again));
        }
        if (hasToken(request)) {
            List<String> findings =
                    RepeatedCreations.findings(operation, request, answer, body -> copyWith(request, body));
            require(findings.isEmpty(), String.join("\n", findings));
        }
        require(events.count() == before, operation + " publishes events again when it is repeated");
    }

    /** Not so without a token: attempts of strangers are counted, and their number is limited. */
    private static boolean isToBeSentAtOnce(
            ApiOperation operation, FilterableRequestSpecification request, String site) {
        return operation.takesHeader(KEY)
                && hasToken(request)
                && !Tried.AT_ONCE.contains(operation.id())
                && !SITES.refuses(site);
    }

    private static boolean hasToken(FilterableRequestSpecification request) {
        return request.getHeaders().hasHeaderWithName("Authorization");
    }

    private static Response sentAtOnce(ApiOperation operation, FilterableRequestSpecification request) {
        List<Response> answers = together(request);
        Response first = answers.getFirst();
        answers.forEach(other -> require(
                isSame(first, other),
                operation + " sent at once with one key answers " + shown(first) + " and " + shown(other)));
        if (first.statusCode() < 300) {
            Tried.AT_ONCE.add(operation.id());
        }
        return first;
    }

    private static Response noted(String site, Response answer) {
        SITES.answered(site, answer.statusCode() < 300);
        return answer;
    }

    private static List<Response> together(FilterableRequestSpecification request) {
        try {
            return Concurrently.run(Collections.nCopies(AT_ONCE, () -> copyWhenFree(request)));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** While the first one runs the others wait for two seconds, and are then told to come again. */
    private static Response copyWhenFree(FilterableRequestSpecification request) {
        Response answer = copy(request, true);
        for (int again = 0; again < MOST_WAITS && answer.asString().contains(IN_PROGRESS); again++) {
            answer = copy(request, true);
        }
        return answer;
    }

    /** Refusals are the same when their status is: they hold ids of their requests. */
    private static boolean isSame(Response one, Response other) {
        return one.statusCode() == other.statusCode()
                && one.statusCode() < 500
                && (one.statusCode() >= 300
                        || (one.asString().equals(other.asString())
                                && String.valueOf(one.header("ETag")).equals(String.valueOf(other.header("ETag")))
                                && String.valueOf(one.header("Location"))
                                        .equals(String.valueOf(other.header("Location")))));
    }

    private static Response copy(FilterableRequestSpecification request, boolean withKey) {
        return copy(request, withKey, request.getBody());
    }

    /** With another body, without the key. */
    private static Response copyWith(FilterableRequestSpecification request, String body) {
        return copy(request, false, body);
    }

    private static Response copy(FilterableRequestSpecification request, boolean withKey, @Nullable Object sent) {
        RequestSpecification copy = RestAssured.given().noFilters().urlEncodingEnabled(false);
        for (Header header : request.getHeaders()) {
            if (withKey || !header.getName().equals(KEY)) {
                copy.header(header);
            }
        }
        if (sent instanceof byte[] bytes) {
            copy.body(bytes);
        } else if (sent instanceof String text) {
            copy.body(text);
        }
        return copy.request(request.getMethod(), request.getURI());
    }

    private Optional<ApiOperation> operationOf(FilterableRequestSpecification request) {
        String path = URI.create(request.getURI()).getPath();
        return path.startsWith("/api/") && !request.getMethod().equals("GET")
                ? document.get().flatMap(api -> api.find(request.getMethod(), path))
                : Optional.empty();
    }

    private static String shown(Response answer) {
        return answer.statusCode() + " " + answer.header("ETag") + " " + answer.asString();
    }

    private static void require(boolean right, String finding) {
        if (!right) {
            throw new AssertionError(finding);
        }
    }
}
