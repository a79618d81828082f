// SPDX-License-Identifier: Apache-2.0
/** Forwarding of requests and answers as streams. */
@NullMarked
package org.zhongfu.gateway.proxy;

import org.jspecify.annotations.NullMarked;
