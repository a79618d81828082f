// SPDX-License-Identifier: Apache-2.0
/** Work orders over HTTP. */
@NullMarked
package org.zhongfu.workorder.order.web;

import org.jspecify.annotations.NullMarked;
