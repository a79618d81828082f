// SPDX-License-Identifier: Apache-2.0
/** Who asks: the token check at the edge. */
@NullMarked
package org.zhongfu.gateway.token;

import org.jspecify.annotations.NullMarked;
