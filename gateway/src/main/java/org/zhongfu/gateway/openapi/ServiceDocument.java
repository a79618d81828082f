// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.gateway.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The OpenAPI document of one service. */
record ServiceDocument(String service, ObjectNode content) {}
