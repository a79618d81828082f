// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Calls the API of the service under test as one caller. */
public final class RestApi {

    private RestApi() {}

    /** A JSON request of the caller. */
    public static RequestSpecification as(TestTokens caller) {
        return anonymous().header("Authorization", caller.token());
    }

    /** A JSON request without a token. */
    public static RequestSpecification anonymous() {
        return given().contentType(ContentType.JSON).accept(ContentType.JSON);
    }

    /** Reads a resource. */
    public static Response get(TestTokens caller, String path, Object... pathParameters) {
        return as(caller).get(path, pathParameters);
    }

    /** Creates a resource. */
    public static Response create(TestTokens caller, String path, Object body) {
        return as(caller).body(body).post(path);
    }

    /** Takes a resource one step further, on the version it has been read in. */
    public static Response transition(
            TestTokens caller, String path, long version, Object body, Object... pathParameters) {
        return as(caller).header("If-Match", "\"" + version + "\"").body(body).post(path, pathParameters);
    }

    /** Fails unless a step succeeded; for the steps that a test starts from. */
    public static void done(Response answer) {
        answer.then().statusCode(200);
    }

    /** Creates a resource that must be accepted, and returns its id. */
    public static String created(TestTokens caller, String path, Object body) {
        return create(caller, path, body).then().statusCode(201).extract().path("id");
    }
}
