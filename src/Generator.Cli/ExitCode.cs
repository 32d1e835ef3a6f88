namespace Generator.Cli;

/// <summary>How the program ends. The internal error's number is EX_SOFTWARE of sysexits.h, the cancelled one's is 128 + SIGINT.</summary>
internal enum ExitCode
{
    Success = 0,
    Findings = 1,
    Usage = 2,
    InternalError = 70,
    Cancelled = 130,
}

/// <summary>The program was called in a way it cannot follow. The message is for the person who called it.</summary>
internal sealed class UsageException : Exception
{
    public UsageException()
    {
    }

    public UsageException(string message)
        : base(message)
    {
    }

    public UsageException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
