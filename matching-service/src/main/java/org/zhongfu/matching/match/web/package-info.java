// SPDX-License-Identifier: Apache-2.0
/** Matches over HTTP. */
@NullMarked
package org.zhongfu.matching.match.web;

import org.jspecify.annotations.NullMarked;
