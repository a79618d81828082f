// SPDX-License-Identifier: Apache-2.0
/** Verification of tokens. */
@NullMarked
package org.zhongfu.gateway.token;

import org.jspecify.annotations.NullMarked;
