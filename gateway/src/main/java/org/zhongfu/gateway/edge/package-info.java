// SPDX-License-Identifier: Apache-2.0
/** Checks of every request before routing: id, target, headers, CORS, access log. */
@NullMarked
package org.zhongfu.gateway.edge;

import org.jspecify.annotations.NullMarked;
