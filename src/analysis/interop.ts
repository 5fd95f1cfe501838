/**
 * graphology's algorithms are CommonJS modules whose types promise a `default` export, while Node gives the function
 * itself. This takes whichever is there, and keeps the type.
 */
export function callable<T>(module: T | { readonly default: T }): T {
  return typeof module === 'object' && module !== null && 'default' in module ? module.default : module;
}
