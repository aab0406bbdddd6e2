/** What a GraphQL answer holds; tests read it loosely and say what they expect. */
export interface Answer {
  status: number
  // The shape of an answer is what each test is about.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  data: any
  // biome-ignore lint/suspicious/noExplicitAny: see above
  errors?: any[]
}

/** A browser that knows the admin's origin only: what it sends there reaches the API as the admin forwards it. */
export class Browser {
  readonly cookies = new Map<string, string>()

  constructor(
    private readonly api: string,
    private readonly admin: string,
    /** A program sends its key instead of cookies. */
    private readonly key: string | null = null,
    /** For whom the admin says that it forwards. */
    private readonly address: string | null = null,
  ) {}

  /** Opens an address of the admin; gives the answer as it came, redirects not followed. */
  async follow(link: string): Promise<Response> {
    const { pathname, search } = new URL(link)
    return this.keep(
      await fetch(`${this.api}${pathname}${search}`, { redirect: 'manual', headers: this.headers() }),
    )
  }

  async get(path: string): Promise<Response> {
    return this.keep(await fetch(`${this.api}${path}`, { headers: this.headers() }))
  }

  async post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    const all = { ...this.headers(), 'content-type': 'application/json', origin: this.admin, ...headers }
    return this.keep(
      await fetch(`${this.api}${path}`, { method: 'POST', body: JSON.stringify(body), headers: all }),
    )
  }

  /** Asks the editorial API. */
  ask(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    return this.askAt('/editorial', query, variables)
  }

  /** Asks the public API, which hears of no cookie. */
  askPublic(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    return this.askAt('/graphql', query, variables)
  }

  /** Does one mutation, with an idempotency key if one is given, and gives what it answers. */
  // biome-ignore lint/suspicious/noExplicitAny: the answer is what each test is about
  async do(name: string, input: Record<string, unknown>, selection = '', key?: string): Promise<any> {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`
    const inputType = sharedInputs[name] ?? `${type}Input`
    const answer = await this.ask(
      `mutation ($input: ${inputType}!, $key: String) {
        ${name}(input: $input, idempotencyKey: $key) { __typename ${selection} } }`,
      { input, key },
    )
    if (answer.errors) throw new Error(JSON.stringify(answer.errors))
    return answer.data[name]
  }

  private async askAt(path: string, query: string, variables: Record<string, unknown>): Promise<Answer> {
    const accept = 'application/graphql-response+json, application/json'
    const response = await this.post(path, { query, variables }, { accept })
    const { data, errors } = JSON.parse(await response.text())
    return { status: response.status, data, errors }
  }

  /** What each of its requests carries. */
  headers(): Record<string, string> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    return {
      'x-forwarded-host': new URL(this.admin).host,
      ...(this.address === null ? {} : { 'x-forwarded-for': this.address }),
      ...(cookie ? { cookie } : {}),
      ...(this.key === null ? {} : { authorization: `Bearer ${this.key}` }),
    }
  }

  private keep(response: Response): Response {
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      const [name = '', value = ''] = pair.split(/=(.*)/s)
      if (/max-age=0/i.test(line)) this.cookies.delete(name)
      else this.cookies.set(name, value)
    }
    return response
  }
}

/** The inputs that several mutations take; all others are named for theirs. */
const sharedInputs: Record<string, string> = {
  discardEdition: 'EditionIdInput',
  copyChange: 'MoveChangeInput',
  renewSignInLink: 'UserIdInput',
  deactivateUser: 'UserIdInput',
  reactivateUser: 'UserIdInput',
  removeSecondFactor: 'UserIdInput',
  deleteWebhook: 'WebhookIdInput',
  renewWebhookSecret: 'WebhookIdInput',
}
