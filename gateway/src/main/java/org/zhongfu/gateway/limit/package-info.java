// SPDX-License-Identifier: Apache-2.0
/** How much one client may ask in a second. */
@NullMarked
package org.zhongfu.gateway.limit;

import org.jspecify.annotations.NullMarked;
