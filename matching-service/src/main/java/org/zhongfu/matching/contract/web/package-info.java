// SPDX-License-Identifier: Apache-2.0
/** Contracts and capacity over HTTP. */
@NullMarked
package org.zhongfu.matching.contract.web;

import org.jspecify.annotations.NullMarked;
