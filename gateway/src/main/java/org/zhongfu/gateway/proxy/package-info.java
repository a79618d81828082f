// SPDX-License-Identifier: Apache-2.0
/** Handing a request to a service and its answer back, as streams. */
@NullMarked
package org.zhongfu.gateway.proxy;

import org.jspecify.annotations.NullMarked;
