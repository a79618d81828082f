// SPDX-License-Identifier: Apache-2.0
/** Which service answers a path, and which requests are allowed without a token: a table, read from data. */
@NullMarked
package org.zhongfu.gateway.route;

import org.jspecify.annotations.NullMarked;
