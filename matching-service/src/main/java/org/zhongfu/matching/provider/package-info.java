// SPDX-License-Identifier: Apache-2.0
/** Organisations that serve, and where. */
@NullMarked
package org.zhongfu.matching.provider;

import org.jspecify.annotations.NullMarked;
