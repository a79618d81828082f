// SPDX-License-Identifier: Apache-2.0
/** Providers over HTTP. */
@NullMarked
package org.zhongfu.matching.provider.web;

import org.jspecify.annotations.NullMarked;
