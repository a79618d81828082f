// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.misuse;

import io.restassured.response.Response;
import java.util.function.Supplier;

/**
 * A request that must be refused.
 *
 * @param name operation and what is wrong with the request
 * @param call sends it
 */
record MisuseRequest(String name, Supplier<Response> call) {

    Response send() {
        return call.get();
    }
}
